package org.handrail.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads somebody who signed out here to sign out at the identity provider too. */
@Controller
class SignOutThere {

    private final Provider provider;
    private final SignInSettings settings;

    SignOutThere(Provider provider, SignInSettings settings) {
        this.provider = provider;
        this.settings = settings;
    }

    @GetMapping("/login/sign-out-there")
    String leave(HttpServletRequest request) {
        String address = settings.hasProvider() ? provider.signOutAddress() : null;
        if (address == null) {
            return "redirect:/login";
        }
        String back = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/login")
                .build()
                .toUriString();
        return "redirect:"
                + UriComponentsBuilder.fromUriString(address)
                        .queryParam("client_id", "{client}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .encode()
                        .buildAndExpand(settings.clientId(), back)
                        .toUriString();
    }
}
