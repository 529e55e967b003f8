package org.alongside.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.Refusal;
import org.alongside.platform.files.FileKind;
import org.alongside.platform.files.FileStore;
import org.alongside.platform.files.KeptFile;

/** The parts of recordings, who is heard in them, and their sound. */
@ApplicationScoped
class Parts {
    /** What browsers record in. */
    private static final Set<FileKind> KINDS = EnumSet.of(FileKind.WEBM, FileKind.OGG, FileKind.MP4, FileKind.M4A);

    @Inject
    EntityManager em;

    @Inject
    FileStore files;

    @Inject
    Clock clock;

    Instant now() {
        return clock.instant();
    }

    Part add(Part part) {
        em.persist(part);
        em.flush();
        return part;
    }

    Optional<Part> running(UUID meeting) {
        return em.createQuery("select p from Part p where p.runningAt = :meeting", Part.class)
                .setParameter("meeting", meeting)
                .getResultStream()
                .findFirst();
    }

    List<Part> silentSince(Instant then) {
        return em.createQuery("select p from Part p where p.runningAt is not null and p.heardAt < :then", Part.class)
                .setParameter("then", then)
                .getResultList();
    }

    List<Part> of(UUID meeting) {
        return em.createQuery("select p from Part p where p.meeting = :meeting order by p.begunAt, p.id", Part.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    Part get(UUID id) {
        return Optional.ofNullable(em.find(Part.class, id)).orElseThrow(() -> Refusal.unknown("meetings.unknown"));
    }

    Part lock(UUID id) {
        Part part = get(id);
        em.refresh(part, LockModeType.PESSIMISTIC_WRITE);
        return part;
    }

    /** Those in which somebody is heard. */
    List<Part> with(UUID person) {
        return ids("select v.part from alongside_recording_voice v where v.person = ?", person).stream()
                .sorted()
                .map(this::lock)
                .toList();
    }

    Set<UUID> voices(UUID part) {
        return new HashSet<>(ids("select v.person from alongside_recording_voice v where v.part = ?", part));
    }

    void addVoice(UUID part, UUID person) {
        em.createNativeQuery("insert into alongside_recording_voice (part, person) values (?, ?)")
                .setParameter(1, part)
                .setParameter(2, person)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // a column of ids
    private List<UUID> ids(String sql, UUID of) {
        return em.createNativeQuery(sql).setParameter(1, of).getResultList();
    }

    /** The same piece again, after an answer that got lost, changes nothing. */
    void addSound(Part to, int no, byte[] sound) {
        UUID part = to.id();
        to.heard(now());
        boolean known = !em.createNativeQuery("select no from alongside_recording_sound where part = ? and no = ?")
                .setParameter(1, part)
                .setParameter(2, no)
                .getResultList()
                .isEmpty();
        if (!known) {
            em.createNativeQuery("insert into alongside_recording_sound (part, no, bytes) values (?, ?, ?)")
                    .setParameter(1, part)
                    .setParameter(2, no)
                    .setParameter(3, sound)
                    .executeUpdate();
        }
    }

    /** All pieces as one file, which the browser that made them can play; the pieces go. */
    Optional<UUID> joined(UUID part) {
        List<?> numbers = em.createNativeQuery("select no from alongside_recording_sound where part = ? order by no")
                .setParameter(1, part)
                .getResultList();
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        InputStream sound = new SequenceInputStream(Collections.enumeration(numbers.stream()
                .map(no -> (InputStream) new ByteArrayInputStream(sound(part, ((Number) no).intValue())))
                .toList()));
        UUID kept = files.keep("sound", sound, KINDS, Long.MAX_VALUE).id();
        em.createNativeQuery("delete from alongside_recording_sound where part = ?")
                .setParameter(1, part)
                .executeUpdate();
        return Optional.of(kept);
    }

    private byte[] sound(UUID part, int no) {
        return (byte[]) em.createNativeQuery("select bytes from alongside_recording_sound where part = ? and no = ?")
                .setParameter(1, part)
                .setParameter(2, no)
                .getSingleResult();
    }

    Optional<KeptFile> file(Part part) {
        return part.file().flatMap(files::find);
    }

    void takeOut(Part part) {
        Optional<UUID> file = part.file();
        part.takenOut();
        em.flush();
        file.ifPresent(files::drop);
    }
}
