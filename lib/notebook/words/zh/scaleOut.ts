import type { Translation } from "../../../words/types.js";
import type { en } from "../en/scaleOut.js";

/** The words of `scaleOut` in Chinese. */
export const zh = {
  notInstalled:
    "Dask 和 DuckDB 还没有安装，所以这个单元格没有训练任何东西。想安装的话，请在课程文件夹里打开终端，运行 npm run scale-out -- --make-data 0.01，然后再运行一次这个单元格。",
  inPage: "页面里不能启动别的程序，所以这个单元格在这里不训练；在 JupyterLab 里可以。",
} as const satisfies Translation<typeof en>;
