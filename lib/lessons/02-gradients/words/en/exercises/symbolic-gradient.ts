/** The words of 02-gradients/symbolic-gradient. */
export const symbolicGradient = {
  title: "The gradient as a formula",
  hints: {
    question:
      "The partial derivative with respect to x is a formula. Which variables may occur in it?",
    idea: "Any of them: so every partial derivative must be evaluated with the values of all the variables. Make one object that gives each name its value, then differentiate with respect to each variable and evaluate.",
    comments: { gap: "the derivative of the expression with respect to this variable" },
  },
  checks: {
    byHand: "gradients worked by hand, of one, two and three variables",
    orderOfVariables: "the gradient has the order of the variables",
    exact: "exact to 14 digits, closer than a difference quotient comes",
    anyPolynomial: "any polynomial at any point; the inputs are not changed",
  },
  mistakes: {
    valueInsteadOfSlope: {
      name: "the value instead of the slope",
      explanation: "The expression itself is evaluated; take its derivative first.",
    },
    oneVariableForAll: {
      name: "one variable for all",
      explanation:
        "Every entry is the derivative with respect to the first variable; take each in turn.",
    },
    onlyFirstPartialDerivative: {
      name: "only the first partial derivative",
      explanation:
        "There is one partial derivative for each variable, and only the first is returned.",
    },
    alphabeticalOrder: {
      name: "alphabetical order",
      explanation: "The entries are in alphabetical order; keep the order of the variables.",
    },
    reversedOrder: {
      name: "reversed order",
      explanation: "The entries are in reversed order; keep the order of the variables.",
    },
    otherVariablesSetToZero: {
      name: "the other variables set to 0",
      explanation:
        "A partial derivative still contains the other variables; give them their values.",
    },
    firstNumberForEveryVariable: {
      name: "the first number for every variable",
      explanation: "All variables get the first number of the point; each has its own.",
    },
    pointNotUsed: {
      name: "the point not used",
      explanation:
        "The derivatives are evaluated at 1 for every variable; insert the point's values.",
    },
    secondDerivative: {
      name: "the second derivative",
      explanation: "The expression is differentiated twice; once is the gradient.",
    },
    wayDownInsteadOfGradient: {
      name: "the way down instead of the gradient",
      explanation: "The signs are reversed: minus the gradient is the step, not the gradient.",
    },
    valuesOfPointMultipliedIn: {
      name: "the values of the point multiplied in",
      explanation:
        "Each derivative is multiplied by its variable's value; the task asks for the derivative alone.",
    },
    differenceQuotient: {
      name: "a difference quotient",
      explanation:
        "The digits are only roughly right, like those of a difference quotient; mathjs's derivative is exact.",
    },
    addedUp: {
      name: "added up",
      explanation:
        "The partial derivatives are added up; return them in a list, one for each variable.",
    },
    pointInReverseOrder: {
      name: "the point in reverse order",
      explanation:
        "The values are given to the variables in reverse order; keep the order of the point.",
    },
    pointSorted: {
      name: "the point sorted",
      explanation:
        "The values are sorted before the variables get them; keep the order of the point.",
    },
    onlyLastPartialDerivative: {
      name: "only the last partial derivative",
      explanation:
        "There is one partial derivative for each variable, and only the last is returned.",
    },
    lastVariableForAll: {
      name: "the last variable for all",
      explanation:
        "Every entry is the derivative with respect to the last variable; take each in turn.",
    },
    evaluatedAtZero: {
      name: "evaluated at 0",
      explanation:
        "The derivatives are evaluated at 0 for every variable; insert the point's values.",
    },
    sizesOfSlopes: {
      name: "sizes of the slopes",
      explanation: "No entry is ever negative; a slope keeps its sign.",
    },
    forwardDifferenceQuotient: {
      name: "a forward difference quotient",
      explanation:
        "The digits are those of a difference quotient to one side; use mathjs's derivative.",
    },
    dividedByValuesOfPoint: {
      name: "divided by the values of the point",
      explanation:
        "Each derivative is divided by its variable's value; the task asks for the derivative alone.",
    },
  },
} as const;
