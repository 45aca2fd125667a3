/** The environment of PostgreSQL and of its clients: no PG* variable of the surroundings may steer the embedded server. */
export function withoutPostgresVariables(env: NodeJS.ProcessEnv): NodeJS.Dict<string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("PG")));
}

export function serverEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return {
    NODE_ENV: "production",
    PATH: env["PATH"],
    HOME: env["HOME"],
    TMPDIR: env["TMPDIR"],
    LC_ALL: "C",
    TZ: "UTC",
  };
}
