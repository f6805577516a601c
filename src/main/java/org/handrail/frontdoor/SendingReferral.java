package org.handrail.frontdoor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.handrail.caserecord.ReferralChannel;
import org.handrail.casework.CaseSummary;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Receives a referral exactly once, however often its sender repeats the request. */
@Component
public class SendingReferral {

    private static final int LONGEST_KEY = 200;

    /** A program that got no answer asks again within this time; later the key opens no more than the account does. */
    private static final Duration ANSWER_IS_MISSED_WITHIN = Duration.ofHours(1);

    private static final ObjectMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** What the sender is told. */
    public sealed interface Receipt {

        /** The case that this request made, now or earlier. */
        record Accepted(CaseSummary summary) implements Receipt {}

        /** The key belongs to a request with another body; nothing was done. */
        record KeyUsedForAnotherBody(String words) implements Receipt {}
    }

    private final ReceivingReferral receiving;
    private final RepeatedRequests repeated;
    private final AnswerToSender answers;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SendingReferral(
            ReceivingReferral receiving,
            RepeatedRequests repeated,
            AnswerToSender answers,
            CurrentActor currentActor,
            Clock clock,
            TransactionTemplate transaction) {
        this.receiving = receiving;
        this.repeated = repeated;
        this.answers = answers;
        this.currentActor = currentActor;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Throws {@link InvalidInput} when the request cannot be used. */
    public Receipt send(ReferralRequest request, @Nullable String key) {
        return send(request, key, ReferralChannel.API);
    }

    /** As {@link #send(ReferralRequest, String)}, for a referral that came another way. */
    public Receipt send(ReferralRequest request, @Nullable String key, ReferralChannel channel) {
        if (key == null || key.isBlank()) {
            return accepted(receiving.receive(request, channel));
        }
        if (key.length() > LONGEST_KEY) {
            throw new InvalidInput(List.of(new FieldProblem("", "Use an Idempotency-Key of 200 characters or fewer.")));
        }
        String account = currentActor.now().account();
        String hash = hash(request);
        return repeated.find(account, key)
                .map(earlier -> again(account, earlier, hash))
                .orElseGet(() -> first(request, channel, account, key, hash));
    }

    private Receipt first(ReferralRequest request, ReferralChannel channel, String account, String key, String hash) {
        try {
            CaseReference reference = transaction.execute(status -> {
                CaseReference received = receiving.receive(request, channel);
                repeated.keep(account, key, hash, received);
                return received;
            });
            return accepted(reference);
        } catch (DuplicateKeyException sentTwiceAtOnce) {
            Optional<RepeatedRequests.Earlier> earlier = repeated.find(account, key);
            return again(account, earlier.orElseThrow(() -> sentTwiceAtOnce), hash);
        }
    }

    private Receipt again(String account, RepeatedRequests.Earlier earlier, String hash) {
        return earlier.bodyHash().equals(hash)
                ? new Receipt.Accepted(seenNow(account, earlier))
                : new Receipt.KeyUsedForAnotherBody(
                        "This Idempotency-Key belongs to another referral. Use a new key for a new referral.");
    }

    private Receipt accepted(CaseReference reference) {
        return new Receipt.Accepted(answers.first(reference, currentActor.now().account()));
    }

    private CaseSummary seenNow(String account, RepeatedRequests.Earlier earlier) {
        boolean missed = earlier.receivedAt().plus(ANSWER_IS_MISSED_WITHIN).isAfter(clock.instant());
        return missed ? answers.first(earlier.reference(), account) : answers.later(earlier.reference(), account);
    }

    private static String hash(ReferralRequest request) {
        try {
            byte[] body = CANONICAL.writeValueAsString(request).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
