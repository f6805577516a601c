package org.handrail.platform.vault;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;

/** Keys of the demo profile, made at the first start. They carry a mark, so that production can refuse them anywhere. */
record DemoKeyFile(Path file) {

    private static final byte[] MARK = "demo".getBytes(StandardCharsets.US_ASCII);
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    record Keys(String key, String indexKey) {}

    static DemoKeyFile at(Path file) {
        return new DemoKeyFile(file.toAbsolutePath().normalize());
    }

    static boolean isDemo(byte[] key) {
        return Arrays.equals(key, 0, MARK.length, MARK, 0, MARK.length);
    }

    Keys readOrMake() {
        try {
            if (Files.notExists(file)) {
                make();
            }
            return read();
        } catch (IOException fault) {
            throw new UncheckedIOException("The demo keys in " + file + " cannot be read or made.", fault);
        }
    }

    private Keys read() throws IOException {
        Properties keys = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            keys.load(reader);
        }
        return new Keys(keys.getProperty("key", ""), keys.getProperty("index-key", ""));
    }

    private void make() throws IOException {
        Path folder = file.resolveSibling("");
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "vault", ".tmp", permissions(folder));
        try {
            Files.writeString(draft, """
                    # Keys of the demo profile. Without this file the cases beside it cannot be read. Keep it to yourself.
                    key=%s
                    index-key=%s
                    """.formatted(randomKey(), randomKey()));
            Files.move(draft, file);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            Files.delete(draft);
        }
    }

    private static FileAttribute<?>[] permissions(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[] {};
    }

    private static String randomKey() {
        byte[] key = AesGcm.randomBytes(AesGcm.KEY_BYTES);
        System.arraycopy(MARK, 0, key, 0, MARK.length);
        return Base64.getEncoder().encodeToString(key);
    }
}
