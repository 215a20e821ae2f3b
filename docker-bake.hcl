# The four images. `docker buildx bake --print` shows what would be built; the action build-images pushes them.
# Every variable can be set by an environment variable of its name.

variable "REGISTRY" {
  default = "localhost"
}

variable "TAG" {
  default = "local"
}

# Builds api, web and runner, with the repository's root as context. Set it to the Dockerfile of Factory itself; the
# default builds the rehearsal's small stand-ins.
variable "FACTORY_DOCKERFILE" {
  default = "rehearsal/factory/Dockerfile"
}

variable "NODE_IMAGE" {
  default = "node:24-bookworm-slim"
}

# A bundle of certificates that `npm ci` has to trust inside the build; empty for none. Never becomes part of an image.
variable "CA_FILE" {
  default = ""
}

# Seconds since 1970 for all timestamps, where the builder knows it; empty for now.
variable "SOURCE_DATE_EPOCH" {
  default = ""
}

group "default" {
  targets = ["api", "web", "controller", "runner"]
}

target "common" {
  context   = "."
  platforms = ["linux/amd64"]
  secret    = CA_FILE == "" ? [] : ["id=ca,src=${CA_FILE}"]
  # An attestation would change the digest with every build of the same content.
  attest = ["type=provenance,disabled=true"]
  args = {
    NODE_IMAGE        = NODE_IMAGE
    SOURCE_DATE_EPOCH = SOURCE_DATE_EPOCH == "" ? null : SOURCE_DATE_EPOCH
  }
}

target "api" {
  inherits   = ["common"]
  dockerfile = FACTORY_DOCKERFILE
  tags       = ["${REGISTRY}/factory-api:${TAG}"]
}

target "web" {
  inherits   = ["common"]
  dockerfile = FACTORY_DOCKERFILE
  tags       = ["${REGISTRY}/factory-web:${TAG}"]
}

target "controller" {
  inherits   = ["common"]
  dockerfile = "controller/Dockerfile"
  tags       = ["${REGISTRY}/factory-runner-controller:${TAG}"]
}

target "runner" {
  inherits   = ["common"]
  dockerfile = FACTORY_DOCKERFILE
  tags       = ["${REGISTRY}/factory-runner:${TAG}"]
}
