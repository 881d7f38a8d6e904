// The lists that the desk hands over as files → their names, and whether a file of the inbox is one of them.

export const VILLAGE_LIST = 'cac-thon.csv';
export const TEAM_LIST = 'cac-to.csv';

/** Also as browsers name what was saved before: "cac-thon (1).csv". */
export const isVillageList = (name: string) => /^cac-thon.{0,40}\.csv$/i.test(name);
export const isTeamList = (name: string) => /^cac-to.{0,40}\.csv$/i.test(name);
