# The page, the API and the command line in one image; docker-compose.yml puts Neo4j beside it.
# Alone it serves its data from memory: docker run --rm -p 4000:4000 IMAGE
FROM node:20.20.2-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY tsconfig.json vite.config.ts ./
COPY client client
COPY server server
COPY graph-seed graph-seed
RUN npm run build

FROM node:20.20.2-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
# Owned by the user who reads them: a checkout may let nobody else do so.
COPY --from=build --chown=node:node /app/dist dist
COPY --chown=node:node package.json LICENSE ./
COPY --chown=node:node graph-seed/data-set.yaml graph-seed/ontology.yaml graph-seed/layout.json \
  graph-seed/
COPY --chown=node:node graph-seed/entities graph-seed/entities
COPY --chown=node:node graph-seed/articles graph-seed/articles
USER node
EXPOSE 4000
CMD ["node", "dist/server/main.js"]
