export const en = {
  softmaxExplorer: {
    logit: "logit of {label}",
    temperature: "temperature T",
    line: "Probabilities: {probabilities}. {first} leads {second} by {gap}; at T = {temperature} that makes odds of {odds} to 1.",
    probability: "{label} {probability}",
  },
  overflowExplorer: {
    shift: "add to every logit",
    scale: "multiply every gap by",
    line: "Logits {logits}. Exponentials as they are: {exponentials}; divided by their sum: {naive}. With the largest subtracted first: {softmax}.",
  },
} as const;
