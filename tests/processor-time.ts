// What a test may judge of time: how long it kept this process at work, however busy the machine is besides.

/** Milliseconds of processor time since `start`, a value of `process.cpuUsage()`. */
export const workedSince = (start: NodeJS.CpuUsage): number => process.cpuUsage(start).user / 1000;
