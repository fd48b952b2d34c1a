/** A small style for people to copy: what the app shows where there is none yet. */
export const exampleStyle = `style: House
rules:
  - id: House.plain-words
    extends: substitution
    message: "Write '%s' rather than '%s'."
    level: warning
    ignorecase: true
    swap:
      utilise: use
      hypertension: high blood pressure
    examples:
      flag: ["Hypertension has no symptoms."]
      pass: ["High blood pressure has no symptoms."]

  - id: House.one-hashtag
    extends: occurrence
    message: "%s hashtags in a post; one is enough."
    level: suggestion
    scope: post
    token: '#\\w+'
    max: 1
`;
