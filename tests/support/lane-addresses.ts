const port = Number(process.env['PRESSMARK_TEST_PORT'] ?? 4330);

/** The ports of the browser lane's two sites. */
export const PORTS = { fixture: port, invented: port + 100 };

/** The invented archive, where a test needs more reports than the fixture archive has. */
export const INVENTED = `http://localhost:${PORTS.invented}`;
