package org.alongside.platform.outbox;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/** Hands one mail to the mail server, and says whether it took it. */
record MailServer(String host, int port, String from, String user, String password) {
    private static final String PATIENCE = "10000";

    /** What became of a mail. */
    enum Outcome {
        /** The server has it. */
        TAKEN,
        /** The server does not have it, and may take it later. */
        NOT_NOW,
        /** The server will never take it. */
        NEVER,
        /** The line broke when it might already have had it. */
        UNKNOWN
    }

    Outcome send(Mail mail) {
        Session session = Session.getInstance(properties());
        Address to;
        MimeMessage message = new MimeMessage(session);
        try {
            to = new InternetAddress(mail.address(), true);
            message.setFrom(new InternetAddress(from, true));
            message.setRecipient(RecipientType.TO, to);
            message.setSubject(mail.title(), "UTF-8");
            message.setText(mail.body(), "UTF-8");
            message.setHeader("Auto-Submitted", "auto-generated");
            message.saveChanges();
        } catch (AddressException e) {
            return Outcome.NEVER;
        } catch (MessagingException e) {
            return Outcome.NOT_NOW;
        }
        return hand(session, message, to);
    }

    private Outcome hand(Session session, MimeMessage message, Address to) {
        Outcome outcome = Outcome.NOT_NOW;
        try (Transport transport = session.getTransport("smtp")) {
            if (user.isEmpty()) {
                transport.connect();
            } else {
                transport.connect(user, password);
            }
            outcome = deliver(transport, message, to);
        } catch (MessagingException e) {
            // not connected, or the farewell failed: what became of the mail is known, and it must not go twice
            return outcome;
        }
        return outcome;
    }

    private static Outcome deliver(Transport transport, MimeMessage message, Address to) {
        try {
            transport.sendMessage(message, new Address[] {to});
            return Outcome.TAKEN;
        } catch (SendFailedException refused) {
            Address[] invalid = refused.getInvalidAddresses();
            return invalid != null && invalid.length > 0 ? Outcome.NEVER : Outcome.NOT_NOW;
        } catch (MessagingException e) {
            return Outcome.UNKNOWN;
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.smtp.auth", String.valueOf(!user.isEmpty()));
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.connectiontimeout", PATIENCE);
        properties.put("mail.smtp.timeout", PATIENCE);
        properties.put("mail.smtp.writetimeout", PATIENCE);
        return properties;
    }

    @Override
    public String toString() {
        return "MailServer[" + host + ":" + port + "]";
    }
}
