import type { Translation } from "../../../lib/words/types.js";
import type { en } from "./en.js";

/** What the bench says in Chinese, and the page and picture of its results. */
export const zh = {
  titles: {
    ours: "本课程",
    numpy: "NumPy",
    pytorch: "PyTorch",
    jax: "JAX",
    sklearn: "scikit-learn",
  },

  errors: {
    noCase: "bench 里没有“{name}”这种情形。现有的情形：{known}。",
    noPart: "bench 里没有“{name}”这一部分：可选的有“batch”，以及 {folder} 里的文件。",
    noReference: "情形“{name}”（{dtype}）没有 NumPy 的结果。",
    disagreement: "情形“{name}”（{dtype}）中，{contender} 的结果与 NumPy 的不一致：相差 {error}。",
    noOutput: "{name} 没有输出。",
    ended: "{name} 在测量中途退出，错误见上文。",
    programFailed: "{program} 没有成功：{reason}",
    noSession: "bench 没能运行内核 {kernel}：{reason}",
    noFigure: "内核 {kernel} 运行了一个显示图的单元格，却没有送来图。",
    failedCell: "内核 {kernel} 中有一个单元格出错：{error}\n{source}",
    noBrowser: "没有找到浏览器",
  },

  unknownProcessor: "未知的处理器",

  picture: {
    title: "各个库所用的时间与本课程所用时间之比",
    ratio: "时间 ÷ 本课程的时间 →",
    threads: { other: "{count} 个线程" },
  },

  latency: {
    export: { title: "页面：运行 {lesson} 这一课，生成页面，断网打开" },
    exportAll: { title: "导出全部 {count} 课" },
    livePages: {
      title: "可运行的页面：慢速手机上的每一课",
      how: `用 Chromium 打开文件里的页面，宽 390 像素，处理器放慢到 1/{slower}。“Plain”是 \`--plain\` 生成的页面，只能阅读。第一段文字画出来，就算可以阅读了；评分的时间，到结果显示在页面上为止，答案是页面上第一道练习的参考答案，计时之前练习已经在视野里。`,
    },
    grading: { title: "评分：{rounds} 次的中位数" },
    hostileAnswers: { title: "给不肯结束、拼命输出或自行退出的答案评分" },
    kernel: {
      title: "内核：启动、第一幅图、单元格",
      how: `每个内核先启动一次，不计入结果，再轮流各启动 {rounds} 次，用的都是同一个客户端（jupyter_client）。表中是中位数，以及最小值和最大值。各内核画的是同一幅图：抛物线上的十步梯度下降和每步的损失，图送到时停止计时。比值是各轮的中位数。内存要另外启动几次来测：最后一步过去一秒之后，看内核的各个进程占用了多少。各课的导入单元格，先运行一次，不计入结果，再在三个新内核里各运行一次；全部单元格只运行一次，其中的检查针对参考答案。单元格自身的时间从第一行开始运行算起，内核额外花的时间用在编译和传递消息上。带 \`measurement\` 标签的单元格和导入单元格，不计入热启动的单元格。`,
    },
    hub: {
      title: "JupyterHub 上的一个班级：{students} 人同时使用",
      how: `{students} 名学生在同一时刻启动服务器，运行第 01 课，并检查一道练习，全都经过 Hub 的代理。“last”是等得最久的学生。内存是一名学生全部进程所用的，几名学生共用的部分由他们分摊。然后把一个服务器启动、停止 {starts} 次：“before”是最初三十次，“after”是最后三十次。`,
    },
    scaleOut: {
      title: "多台机器：一次更新的时间与工作进程的个数",
      how: `在这台机器上运行 \`npm run scale-out\`，更新次数：{updates}，表中是中位数。前几行用 {inMemory} GB 合成样本训练，每个样本 784 个特征，分为 10 类，工作进程把它们留在内存里；“out of core”是 {onDisk} GB，而一个工作进程只能用 {memory} GB，所以每次更新都由 DuckDB 从
Parquet 文件读入（文件已在系统的缓存里）。“communication”是一次更新除去最忙的工作进程的工作之后剩下的时间：传送、合并、保存。结果的每一位都相同。Dask 自己的数组用的是同样的样本，也在内存里，每个分片一块，每个工作进程一个线程。`,
    },
    training: { title: "训练：在 10,000 个数字上更新 100 次" },
  },

  page: {
    title: "# `npm run bench` 测得的结果",
    machine: "{processor}，{cores} 核，{memoryGigabytes} GB，{system}，Node {node}。",
    load: "测量前机器的负载是 {load}。",
    batch: `## 批量梯度

求一次 softmax 回归的平均损失和梯度，样本 N 个，特征 d 个，类别 M 个：交错运行，取中位数，单位毫秒。每个库在自己的进程里以最快的方式运行，可用的核相同；本课程在 Node {node} 上运行。所有结果都先核对一致，再开始计时。`,
    columns: {
      size: "N, d, M",
      threads: "线程",
      features: "特征",
      ratio: "其他库最好 ÷ 本课程",
      ofLimit: "占极限",
      ofWebAssembly: "占 WebAssembly 极限",
      error: "误差",
      multiplyAdds: "乘加，10⁹/秒",
      inWebAssembly: "WebAssembly 中",
      memory: "内存，GB/秒",
      library: "库",
      version: "版本",
      runsOn: "运行于",
    },
    picture: "![各个库所用的时间，与本课程对比](results.svg)",
    limits: `“占极限”这样算：假设机器只做 2·N·d·M 次乘加，或者只把特征读一遍，两者中较长的时间除以我们的时间。“占 WebAssembly 极限”算法相同，乘加的速度换成 WebAssembly 能达到的：它的一条指令处理两个数，V8 若能把两条指令合成一条，就是四个数，而这台机器自己的指令也许能处理八个数；float32 的个数是 float64 的两倍。特征是 float32 时，本课程最多累加 256 个样本，就把部分和加到 float64 里；“误差”是所有库的结果与 NumPy 的结果之间最大的差。`,
    heldBack: `### 限制指令之后的对比

特征为 float64、单线程的各种情形，与上面同一轮测得，单位毫秒。“This Node”是运行 bench 的 Node，仅当与上面那个不同时列出；各种形式就是 \`BATCH_FORM\` 的取值：“fma”是每条指令两个数，“simd”与之相同但不用融合乘加，“typed”是普通的 TypeScript。“AVX2”是其他库只用每条至多处理四个数的指令时的结果，当然要能让这些库这样运行。`,
    bounds: `### 速度受什么限制

**指令的宽度**。WebAssembly 的指令容纳两个 float64。Node 24 及更新的版本能把两条这样的指令合成一条四个数的，规模大的问题因此省下五分之二的时间，类别多时省下一半；在较旧的 Node 上，课程的速度就是“fma”一列。其他库用的八个数的指令，只有在处理器执行它们的速度真的翻倍时才有好处。如果没有翻倍，第一张表下面的两个速度就差不多。

**读取特征**。只有十个类别时，乘积很少，从内存读取大约要占五分之一的时间。处理器自己只会提前读取其中一部分；试过帮它提前读，但都没有更快（见最后）。

**循环**。每轮循环为一个小块做九次或十次乘加，要四个半或五个周期；读取和地址加法可以在这段时间里同时完成。特征在二级缓存里时，logits 达到 WebAssembly 极限的 96%，每个和有 784 个特征；梯度达到 94%，每个和有 48 个样本，之后就要把小块写回内存。有 100 个类别时，在一次完整的计算里两者都达到 91%；softmax 占 4% 的时间（特征是 float32 时占 7%），合并各分片占 2%。十个类别的 logits 要当作十二个来算，float32 时当作十六个，因为一条指令同时算几个类别。

**规模小的问题**。规模最小的问题里，内核只占五分之二的时间；其余的时间用来检查标签、写入内核需要的数据、读出它的结果。

有些做法试过，但没有更快，所以没有采用：

- 计算 logits 时，一条指令里放几个样本，而不是几个类别，这样就不必多算类别；但转置特征花的时间更多
- 把一批样本的特征另抄一份，让梯度能连续读取
- 在计算乘积之前，先读一下后面几个样本或整批样本的特征：每条缓存行都读，或者每 2 到 64 条读一条
- 每批 24、72、96 或 192 个样本
- 别的小块：六行两个向量、四行两个或三个向量、八行或十行一个向量

还有一种没有试：利用 softmax 的平移不变性少算一个类别，因为 logits 很大时，这样会损失有效数字。`,
  },
} as const satisfies Translation<typeof en>;
