package org.handrail.platform.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what Handrail is, and where each person can start. */
@Controller
class HomePage {

    private final ObjectProvider<HomeTile> tiles;

    HomePage(ObjectProvider<HomeTile> tiles) {
        this.tiles = tiles;
    }

    @GetMapping("/")
    String show(Model model) {
        Visitor visitor = Visitor.current();
        List<HomeTile> forVisitor = tiles.orderedStream()
                .filter(tile -> visitor.mayUse(tile.roles()))
                .toList();
        model.addAttribute("signedIn", visitor.isSignedIn());
        model.addAttribute("tiles", forVisitor);
        return "platform/home";
    }
}
