/** The variable of the script that runs before; see plot.ts. */
declare const coursePlot: object;
export = coursePlot;
