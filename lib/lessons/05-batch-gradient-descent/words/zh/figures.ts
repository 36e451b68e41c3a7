import type { Translation } from "../../../../words/types.js";
import type { en } from "../en/figures.js";

export const zh = {
  models: { softmaxRegression: "softmax 回归", hiddenLayer: "带隐藏层" },
  point: "({x}, {y})",
  penguins: {
    axes: {
      "Beak Length (mm)": "喙长（毫米）",
      "Beak Depth (mm)": "喙高（毫米）",
      "Flipper Length (mm)": "鳍肢长（毫米）",
      "Body Mass (g)": "体重（克）",
    },
    /** The species are called by their names in every language. */
    sexes: { female: "雌", male: "雄" },
  },
  penguinPoints: {
    title: {
      species: { other: "{count} 只企鹅的两项测量值与物种" },
      sex: { other: "{count} 只企鹅的两项测量值与性别" },
    },
    description: "每只企鹅一个点，向右是{x}，向上是{y}，各类用不同的颜色和符号：{groups}。",
    group: "{name} {size} 只",
  },
  samplePulls: {
    title: "每只企鹅各拉各的，均值说了算",
    x: "对 Gentoo 喙长权重的拉力（奈特/单位）",
    y: "对 Gentoo 鳍肢长权重的拉力（奈特/单位）",
    heading: "{update} 次更新后",
    description: {
      other:
        "从原点出发的 {count} 支箭头，是每只企鹅在其中两个权重上的负梯度，另有一支粗箭头，是这些箭头的均值。{moments}。",
    },
    moment: "{heading}，箭头平均长 {average}，箭头的均值长 {mean}",
    caption: "每条细线是一只企鹅的负梯度，颜色表示物种。粗箭头是全体的均值。",
  },
  lossCurves: {
    title: {
      alone: "每次更新后的损失",
      model: "两个模型每次更新后的损失",
      features: "每次更新后的损失：中心化与不中心化",
    },
    x: "更新 t",
    y: "平均损失 L（奈特）",
    chance: "log {classCount}",
    features: { raw: "以毫米为单位", centred: "中心化", standardized: "标准化" },
    learningRate: "η = {learningRate}",
    description: { other: "{count} 条曲线，表示平均损失随更新的变化：{courses}。" },
    course: { other: "{count} 次更新，损失从 {first} 变到 {last}" },
    named: "{name}：{course}",
    reference: "虚线标出 log {classCount} = {chance}，也就是各类别概率相等时的损失。",
  },
  decisionRegions: {
    title: "对每一对测量值，模型怎样回答",
    update: "{update} 次更新后",
    accuracy: "{heading}：认对 {percent}%",
    share: "{name} {percent}%",
    samples: {
      other:
        "{count} 只企鹅，每只一个点：向右是{x}，向上是{y}，每一类有一种颜色和形状：{classes}。",
    },
    regions: "{accuracy}；各个回答在平面上所占的比例：{shares}。",
    caption: "圈出来的企鹅，模型认错了。",
  },
  digitPictures: {
    title: "数据集里的数字，下面是标签",
    mistakes: "模型认错的数字",
    misread: "{label} 认成 {predicted}",
    description: { other: "手写数字的图片：{labels}。" },
  },
  weightPictures: {
    title: "每个类别的权重画成一幅图",
    description: {
      other:
        "{count} 幅图，每个类别一幅，各有 {side} 乘 {side} 个方格。蓝色方格的权重为正：那里有墨，支持这个类别。橙色方格的权重为负：那里有墨，反对这个类别。权重的绝对值最大是 {largest}。",
    },
    caption:
      "蓝色：这里有墨，支持这个类别。橙色：这里有墨，反对这个类别。权重的绝对值超过最大值的 60%，就用最深的颜色。",
  },
  meanDifferences: {
    title: "每个数字的平均图，减去所有数字的平均图",
    description: {
      other:
        "{count} 幅图，每个数字一幅：墨比平均图多的地方是蓝色，比平均图少的地方是橙色。0 是一个蓝色的圈，中间橙色。",
    },
    caption: "蓝色：墨比平均图多。橙色：墨比平均图少。",
  },
  lossValley: {
    title: "只有 Gentoo 的两个权重变化、其余都为 0 时的损失",
    x: {
      raw: "喙长的权重（logit/毫米）",
      standardized: "喙长的权重（logit/标准差）",
    },
    y: {
      raw: "鳍肢长的权重（logit/毫米）",
      standardized: "鳍肢长的权重（logit/标准差）",
    },
    heading: { raw: "以毫米为单位", standardized: "标准化的特征" },
    description: "平均损失的等高线，单位是奈特，特征的每种尺度一幅子图。{panels}。",
    steepness:
      "{heading}：第一个权重取到范围的边缘，损失是 {alongX}；第二个权重取到范围的边缘，损失是 {alongY}",
    caption:
      "同一条线上的权重，损失相等。灰色越深，损失越高。圆点是这个截面的最低点，并不是训练好的模型。每幅子图各有自己的刻度。",
  },
} as const satisfies Translation<typeof en>;
