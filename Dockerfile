# Builds the site and serves it with nginx, without root and without anything to write to but /tmp.
#   docker build -t opportunity-areas --build-arg SITE_URL=https://your.example .
#   docker run --rm -p 8080:8080 --read-only --tmpfs /tmp opportunity-areas
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY . .
ARG SITE_URL=https://opportunity-areas.example
ARG BASE_PATH=/
RUN SITE_URL="$SITE_URL" BASE_PATH="$BASE_PATH" npm run build \
 && mkdir -p "/root-of-server$BASE_PATH" \
 && cp -r dist/. "/root-of-server$BASE_PATH"

FROM nginxinc/nginx-unprivileged:1.29-alpine
COPY --from=build /site/dist.deploy/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /root-of-server /usr/share/nginx/html
USER nginx
EXPOSE 8080
