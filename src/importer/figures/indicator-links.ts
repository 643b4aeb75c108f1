/** The indicator of the share that goes with a count, and the reverse. */
export const shareOf: Readonly<Record<string, string>> = {
  'poverty-poor-households': 'poverty-poor-rate',
  'poverty-poor-rate': 'poverty-poor-households',
  'poverty-nearpoor-households': 'poverty-nearpoor-rate',
  'poverty-nearpoor-rate': 'poverty-nearpoor-households',
  'finance-disbursed': 'finance-disbursement-rate',
  'finance-disbursement-rate': 'finance-disbursed',
  'finance-carryover-investment': 'finance-carryover-share',
};

/** The running total that belongs to what is new in a period. */
export const baseOfRecognized: Readonly<Record<string, string>> = {
  'ntm-communes-recognized': 'ntm-communes-standard',
  'ntm-communes-advanced-recognized': 'ntm-communes-advanced',
  'ntm-villages-recognized': 'ntm-villages-standard',
  'ntm-villages-model-recognized': 'ntm-villages-model',
};

/** The change that belongs to a level. */
export const changeOf: Readonly<Record<string, string>> = {
  'poverty-mpi-rate': 'poverty-mpi-reduction-pp',
  'poverty-poor-rate': 'poverty-reduction-pp',
  'ntm-criteria-avg': 'ntm-criteria-change',
};
