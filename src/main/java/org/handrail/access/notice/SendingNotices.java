package org.handrail.access.notice;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Mails what waits every few seconds, where a mail host is set. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(MailSettings.class)
class SendingNotices {

    private final ObjectProvider<JavaMailSender> sender;
    private final NoticeMail mail;

    SendingNotices(ObjectProvider<JavaMailSender> sender, NoticeMail mail) {
        this.sender = sender;
        this.mail = mail;
    }

    @Scheduled(fixedDelay = 10_000)
    void send() {
        sender.ifAvailable(mail::send);
    }
}
