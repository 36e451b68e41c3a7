export const en = {
  searchCourses: {
    title: "A hundred steps, with and without a gradient",
    step: "step",
    loss: "loss, log scale",
    methods: {
      random: "random, n = {parameterCount}",
      descent: "descent, n = {parameterCount}",
    },
    description: "The loss after each step, on a logarithmic scale: {courses}.",
    course: "{name} goes from {first} to {last}",
  },
  nextGradient: {
    title: "The chain from one gradient to the next",
    parameter: "parameter θ",
    loss: "loss J(θ)",
    gradient: "gradient ∇J(θ)",
    caption:
      "First picture: the tangent at each point, whose slope is the gradient there. Second: the gradient at the same points. A blue line goes down by the gradient and left by η times the gradient, so its slope is 1/η. It ends at the next θ; straight up from there to the curve is the next gradient.",
    description:
      "First, the loss J(θ) with tangents at the points that gradient descent with η = {learningRate} visits. Then the gradient ∇J(θ), which crosses zero at the minimum, with the turns between θ and gradient: {visits}.",
    visit: "θ = {theta} has gradient {gradient}",
    gradientAt: "∇J(θ{step})",
    parameterAt: "θ{step}",
  },
  secants: {
    title: "Two estimates of one slope, with h = {h}",
    parameter: "parameter θ",
    loss: "loss J(θ)",
    tangent: "tangent: {slope}",
    forward: "forward: {slope}",
    central: "central: {slope}",
    caption: "The dots are at θ − h, θ and θ + h. A chord goes through two of them.",
    description:
      "A curve J(θ) near θ = {theta}. The tangent has slope {slope}. The chord from θ to θ + h, with h = {h}, has slope {forward}; the chord from θ − h to θ + h has slope {central}, nearly parallel to the tangent.",
  },
  microscope: {
    title: "A curve under the microscope",
    x: "distance from θ, in units of h",
    y: "rise of J, in units of h",
    caption:
      "Both axes are magnified 1/h times, so slopes are true. Grey: the curve. Orange: the tangent. Blue: the chord of the central difference.",
    description:
      "The curve J near θ = {theta}, magnified so that h = {h} is one unit. The tangent has slope {slope}, the chord from θ − h to θ + h has slope {chord}.",
  },
  numericalError: {
    title: "The error of a numerical gradient against its distance h",
    h: "distance h, log scale",
    error: "relative error, log scale",
    forward: "forward",
    central: "central",
    caption:
      "Right arms: truncation. Left arms: rounding. A ring marks the best h of each difference. Dashed: the two parts that the theory gives for the central one.",
    description:
      "Relative error of two numerical gradients against h, both axes on log scales. Both curves have the shape of a V. The central difference is best at h = {centralH}, with an error of {centralError}; the forward difference at h = {forwardH}, with {forwardError}. Two dashed lines, one rising with the square of h and one falling with 1/h, run along the arms of the central difference.",
  },
  contourDescent: {
    title: "Gradient descent seen from above",
    x: "parameter x",
    y: "parameter y",
    learningRate: "η = {learningRate}",
    point: "({x}, {y})",
    caption: "Each grey line joins points of equal loss, like a contour line on a map.",
    shade: "The stronger the grey, the higher the ground.",
    minimum: "The cross marks the minimum, a ring the start of a path.",
    description:
      "Contour lines of J over two parameters, with the points that gradient descent visits: {walks}.",
    walk: {
      one: "from {start} to {end} in {count} step, where J = {loss}",
      other: "from {start} to {end} in {count} steps, where J = {loss}",
    },
    walkAtLearningRate: {
      one: "with η = {learningRate} from {start} to {end} in {count} step, where J = {loss}",
      other: "with η = {learningRate} from {start} to {end} in {count} steps, where J = {loss}",
    },
  },
  directions: {
    title: "The steepest way down is not the way to the minimum",
    x: "parameter x",
    y: "parameter y",
    point: "({x}, {y})",
    downhill: "−∇J",
    minimum: "to the minimum",
    caption:
      "The blue arrow is at a right angle to the contour line; the green one is not. The angle between them is {angle}°. Only their directions count: both are drawn equally long. The cross marks the minimum.",
    description:
      "Contour lines of a long bowl. From {at} one arrow shows −∇J, in the direction {downhill}; the other points to the minimum, in the direction {minimum}. The angle between them is {angle}°.",
  },
  conditionNumber: {
    title: "A longer valley takes more steps, even with the best learning rate",
    conditionNumber: "condition number κ, log scale",
    steps: "steps needed, log scale",
    caption: "Dots: the steps counted. Dashed: κ/2 times the logarithm of 1/tolerance.",
    description:
      "Steps until the distance to the minimum has shrunk to {tolerance} of the first, against the condition number, both on log scales: {counts}.",
    count: "{steps} at κ = {conditionNumber}",
  },
} as const;
