export const en = {
  differenceExplorer: {
    title: "The curve at the scale of h, and the error there",
    h: "distance h",
    caption:
      "Second picture: the errors at twenty places near 1, the largest of them for each h; the red line marks the h of the slider.",
    errors:
      "Beside it the relative errors of the central and the forward difference against h, both axes on log scales, each in the shape of a V, with a line at h = {h}.",
    line: "h = {h}: the central difference gives {central}, relative error {centralError}; the forward one {forward}, relative error {forwardError}. The slope is e − 2 = {slope}.",
  },
  contourExplorer: {
    caption: "Drag the ring to another start. The cross marks the minimum.",
    learningRate: "learning rate η",
    conditionNumber: "condition number κ",
    startX: "start, x",
    startY: "start, y",
    line: {
      one: "Each step multiplies x by 1 − η = {x} and y by 1 − κη = {y}. In {count} step, J goes from {from} to {to}. The descent converges for η between 0 and 2/κ = {bound}.",
      other:
        "Each step multiplies x by 1 − η = {x} and y by 1 − κη = {y}. In {count} steps, J goes from {from} to {to}. The descent converges for η between 0 and 2/κ = {bound}.",
    },
  },
} as const;
