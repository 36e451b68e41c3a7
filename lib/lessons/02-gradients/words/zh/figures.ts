import type { Translation } from "../../../../words/types.js";
import type { en } from "../en/figures.js";

export const zh = {
  searchCourses: {
    title: "走一百步，有梯度和没有梯度的差别",
    step: "步数",
    loss: "损失，对数刻度",
    methods: {
      random: "随机搜索，n = {parameterCount}",
      descent: "梯度下降，n = {parameterCount}",
    },
    description: "每一步之后的损失，对数刻度：{courses}。",
    course: "{name} 时，从 {first} 到 {last}",
  },
  nextGradient: {
    title: "从一个梯度到下一个梯度",
    parameter: "参数 θ",
    loss: "损失 J(θ)",
    gradient: "梯度 ∇J(θ)",
    caption:
      "第一幅子图：各点处的切线，切线的斜率就是那里的梯度。第二幅子图：这些点处的梯度。每段斜着的蓝线，下降的高度等于梯度，左移的距离等于 η 乘以梯度，所以斜率是 1/η。斜线的末端就是下一个 θ，从那里竖直向上碰到曲线，就得到下一个梯度。",
    description:
      "先画损失 J(θ)，梯度下降取 η = {learningRate}，在经过的各点画出切线。再画梯度 ∇J(θ)，曲线在最小值点处穿过零，折线表示 θ 和梯度怎样轮流推出对方：{visits}。",
    visit: "θ = {theta} 处的梯度是 {gradient}",
    gradientAt: "∇J(θ{step})",
    parameterAt: "θ{step}",
  },
  secants: {
    title: "同一个斜率的两种估计，h = {h}",
    parameter: "参数 θ",
    loss: "损失 J(θ)",
    tangent: "切线：{slope}",
    forward: "前向：{slope}",
    central: "中心：{slope}",
    caption: "圆点在 θ − h、θ 和 θ + h 处，每条割线都经过其中两个。",
    description:
      "θ = {theta} 附近的曲线 J(θ)。切线的斜率是 {slope}。取 h = {h}，从 θ 到 θ + h 的割线斜率是 {forward}，从 θ − h 到 θ + h 的割线斜率是 {central}，几乎与切线平行。",
  },
  microscope: {
    title: "显微镜下的曲线",
    x: "到 θ 的距离，以 h 为单位",
    y: "J 的增量，以 h 为单位",
    caption: "两个轴都放大到 1/h 倍，所以斜率不变。灰色：曲线。橙色：切线。蓝色：中心差分的割线。",
    description:
      "θ = {theta} 附近的曲线 J，放大到以 h = {h} 为一个单位。切线的斜率是 {slope}，从 θ − h 到 θ + h 的割线斜率是 {chord}。",
  },
  numericalError: {
    title: "数值梯度的误差怎样随距离 h 变化",
    h: "距离 h，对数刻度",
    error: "相对误差，对数刻度",
    forward: "前向",
    central: "中心",
    caption:
      "右臂：截断误差。左臂：舍入误差。圆环标出每种差分最好的 h。虚线：中心差分的两部分误差，由理论算出。",
    description:
      "两种数值梯度的相对误差随 h 的变化，两个轴都是对数刻度，两条曲线都呈 V 形。中心差分在 h = {centralH} 处最好，误差是 {centralError}；前向差分在 h = {forwardH} 处最好，误差是 {forwardError}。中心差分的两臂旁边各有一条虚线，一条按 h 的平方上升，一条按 1/h 下降。",
  },
  contourDescent: {
    title: "从上面看梯度下降",
    x: "参数 x",
    y: "参数 y",
    learningRate: "η = {learningRate}",
    point: "({x}, {y})",
    caption: "同一条灰线上的点损失相等，就像地图上的等高线。",
    shade: "灰色越深，地势越高。",
    minimum: "叉号是最小值点，圆环是路径的起点。",
    description: "两个参数的 J 的等高线，以及梯度下降经过的点：{walks}。",
    walk: {
      other: "从 {start} 走 {count} 步到 {end}，那里 J = {loss}",
    },
    walkAtLearningRate: {
      other: "取 η = {learningRate}，从 {start} 走 {count} 步到 {end}，那里 J = {loss}",
    },
  },
  directions: {
    title: "最陡的下山方向并不指向最小值点",
    x: "参数 x",
    y: "参数 y",
    point: "({x}, {y})",
    downhill: "−∇J",
    minimum: "指向最小值点",
    caption:
      "蓝色箭头与等高线垂直，绿色箭头不垂直。两者的夹角是 {angle}°。箭头只表示方向，所以画得一样长。叉号是最小值点。",
    description:
      "一个狭长的碗，画成等高线。从 {at} 出发有两个箭头：一个是 −∇J，方向为 {downhill}；另一个指向最小值点，方向为 {minimum}。两者的夹角是 {angle}°。",
  },
  conditionNumber: {
    title: "山谷越狭长，要走的步数越多，学习率选得再好也一样",
    conditionNumber: "条件数 κ，对数刻度",
    steps: "所需步数，对数刻度",
    caption: "圆点：实际数出的步数。虚线：κ/2 乘以容差倒数的对数。",
    description:
      "要让到最小值点的距离缩小到最初的 {tolerance}，所需步数怎样随条件数变化，两个轴都是对数刻度：{counts}。",
    count: "κ = {conditionNumber} 时 {steps} 步",
  },
} as const satisfies Translation<typeof en>;
