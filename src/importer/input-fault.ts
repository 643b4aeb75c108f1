/** Why an input cannot be read as an article, for the person who gave it. */
export interface InputFault {
  fault: {
    /** What is wrong and where, one sentence. */
    message: string;
    /** What to do about it, one or two sentences. */
    hint: string;
  };
}

/** Puts a message and its hint together. */
export function inputFault(message: string, hint: string): InputFault {
  return { fault: { message, hint } };
}

/** Tells an input that cannot be read from what was read. */
export function isInputFault(result: object): result is InputFault {
  return 'fault' in result;
}
