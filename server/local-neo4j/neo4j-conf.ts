/** The whole of neo4j.conf: reachable from this machine only, and small. */
export function neo4jConf(port: number): string {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.default_advertised_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    // What the driver is told to connect to when it asks for the routing table.
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    'server.bolt.telemetry.enabled': 'false',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    // LOAD CSV fetches no address either.
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    // The default is half of the machine's memory.
    'server.memory.pagecache.size': '128m',
    // The default sets aside 256 MB of disk for each of the two databases.
    'db.tx_log.preallocate': 'false',
    // Two waits of 5 s each, after the databases are already closed.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '200ms',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return `# Written anew at every start.\n${lines.join('\n')}\n`;
}
