package org.handrail.platform.engine;

/** Which text of which model something ran under; the hash is SHA-256 of the deployed file, in hex. */
public record ModelVersion(String kind, String key, int version, String hash) {}
