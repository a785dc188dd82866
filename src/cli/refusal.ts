/** Why a command does not do what it was asked for, in words for the person who can mend it. */
export class Refusal extends Error {}
