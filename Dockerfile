# The course as an image: alone, for one student, or on a JupyterHub, for a class. deploy/README.md says how to build and
# run it. The course lies in /opt/course, where students can't change it; what they write is in their home.

# Debian 12 with Node, by its content: the tag alone would be another image after its next security update.
ARG NODE_IMAGE=node:24.20.0-bookworm-slim@sha256:ba849c60be29959425b8734d57b8b4b7d56f98edd9504c9af091d5281095a71e

FROM ${NODE_IMAGE} AS system
ARG DEBIAN_MIRROR
# Debian keeps only the newest build of a package, so an exact version would soon be gone.
# The steps are joined with &&, in plain sh: Podman ignores SHELL, and so would go on after a step that fails.
# hadolint ignore=DL3008
RUN if [ -n "${DEBIAN_MIRROR}" ]; then \
      sed -i "s|http://deb.debian.org|${DEBIAN_MIRROR}|" /etc/apt/sources.list.d/debian.sources; \
    fi \
    && apt-get update \
    && apt-get install -y --no-install-recommends python3 tini \
    && rm -rf /var/lib/apt/lists/*
ENV LANG=C.UTF-8

# Where the course is set up. What only this needs does not come into the image: venv, npm's and pip's downloads.
FROM system AS course
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends python3-venv \
    && rm -rf /var/lib/apt/lists/*
ARG NPM_CONFIG_REGISTRY
ARG PIP_INDEX_URL
WORKDIR /opt/course
COPY . .
# Whatever the modes of the files were where the image is built, students can read all and write nothing.
RUN npm run setup -- --hub \
    && python3 deploy/image/whole_seconds.py . \
    && chmod -R u=rwX,go=rX .

FROM system
# The name, number and group that Zero to JupyterHub expects; Node's image has a user with this number.
ENV NB_USER=jovyan NB_UID=1000 NB_GID=100 HOME=/home/jovyan
RUN userdel --remove node \
    && useradd --create-home --uid "${NB_UID}" --gid "${NB_GID}" --shell /bin/bash "${NB_USER}"
COPY --from=course /opt/course /opt/course
USER 1000:100
WORKDIR /home/jovyan
# Made as the user, so that a volume that is put here belongs to the user, too.
VOLUME /home/jovyan
EXPOSE 8888
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["/opt/course/.venv/bin/python", "/opt/course/deploy/image/healthy.py"]
# tini ends the kernels that a server leaves behind.
ENTRYPOINT ["tini", "-g", "--"]
CMD ["/opt/course/.venv/bin/python", "/opt/course/scripts/jupyter/serve.py", "--ip=0.0.0.0", "--port=8888", "--no-browser"]
