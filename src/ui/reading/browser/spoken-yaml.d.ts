// What src/site/spoken-table.ts makes of the table when it is packed for the phone.
declare module '*/spoken.yaml' {
  const table: Readonly<Record<string, string>>;
  export default table;
}
