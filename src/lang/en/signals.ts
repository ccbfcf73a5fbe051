/** Words of sending a message by an act. */
export const signalWords: {
  readonly messages: readonly string[];
  readonly senders: readonly string[];
  readonly being: readonly string[];
  readonly verbs: readonly string[];
} = {
  /** Nouns for the message. "a signal to X", "a warning to X" */
  messages: ['message', 'signal', 'warning', 'reminder', 'sign'],
  /** Verbs that send it. */
  senders: ['send', 'deliver', 'convey', 'give', 'carry', 'transmit', 'issue', 'offer', 'relay'],
  /** Verbs by which the act is the message: "serves as a warning to X". */
  being: [
    'be',
    'serve',
    'act',
    'stand',
    'mean',
    'intend',
    'see',
    'view',
    'interpret',
    'read',
    'regard',
    'take',
    'amount',
    'double',
  ],
  /** Verbs whose clause is the message: "signalled to X that ...". */
  verbs: ['signal', 'telegraph', 'message'],
};
