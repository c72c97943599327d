# The page, the API and the command line in one image; docker-compose.yml puts Neo4j beside it.
# Alone it serves its data from a file that it compiles at the start: docker run --rm -p 4000:4000 IMAGE
FROM node:26.12.1-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY tsconfig.json vite.config.ts ./
COPY client client
COPY server server
COPY graph-seed graph-seed
RUN npm run build

FROM node:26.12.1-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:26.12.1-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 CACHE_DIR=/tmp/compiled
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
# Who runs it reads all of it and owns none, whatever rights the checkout gives.
COPY --from=build --chmod=755 /app/dist dist
COPY --chmod=755 package.json LICENSE ./
# Whatever data files there are: a folder may come to have identities or retired ids.
COPY --chmod=755 graph-seed/*.yaml graph-seed/*.json graph-seed/
COPY --chmod=755 graph-seed/entities graph-seed/entities
COPY --chmod=755 graph-seed/articles graph-seed/articles
USER node
EXPOSE 4000
HEALTHCHECK --interval=15s --timeout=10s --retries=3 --start-period=30s \
  CMD ["node", "--eval", "fetch('http://127.0.0.1:4000/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=8", "dist/server/main.js"]
