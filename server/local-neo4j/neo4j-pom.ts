import { neo4jVersion } from './neo4j-version.ts';

/** A Maven project that depends on the server and on its Bolt connector, and on nothing else. */
export function neo4jPom(): string {
  const dependency = (artifact: string) =>
    `    <dependency><groupId>org.neo4j</groupId><artifactId>${artifact}</artifactId>` +
    `<version>${neo4jVersion}</version></dependency>`;
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId>
  <artifactId>local-neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
${dependency('neo4j')}
${dependency('neo4j-bolt')}
  </dependencies>
</project>
`;
}
