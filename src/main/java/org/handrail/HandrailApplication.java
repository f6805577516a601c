package org.handrail;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Handrail. */
@SpringBootApplication
public class HandrailApplication {

    public static void main(String[] args) {
        SpringApplication.run(HandrailApplication.class, args);
    }
}
