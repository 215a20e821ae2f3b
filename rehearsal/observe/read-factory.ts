import pg from 'pg';

/** What Factory and the controller keep of runs, as JSON, for the search for secrets. */
export async function readFactoryTables(databaseUrl: string): Promise<readonly { readonly place: string; readonly text: string }[]> {
  const tables = ['"Run"', '"RunEvent"', '"RunNodeOutcome"', '"RunCheckpoint"', '"Artifact"', '"Environment"', '"ProjectSecret"', '"GlobalSecret"', 'factory_ecs.dispatch', 'factory_ecs.definition', 'factory_ecs.deferral', 'factory_ecs.environment'];
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const texts: { place: string; text: string }[] = [];
    for (const table of tables) {
      // None of the names comes from outside.
      const { rows } = await client.query<{ text: string }>(`SELECT row_to_json(one)::text AS text FROM ${table} one`);
      texts.push({ place: `the table ${table}`, text: rows.map(({ text }) => text).join('\n') });
    }
    return texts;
  } finally {
    await client.end();
  }
}
