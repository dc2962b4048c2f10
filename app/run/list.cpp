#include "app/run/commands.h"
#include "app/run/helpentry.h"
#include "labs/engine/catalogue.h"

#include <nlohmann/json.hpp>

namespace interleave {

int listLabs(const Arguments& arguments, const Console& console)
{
    if (arguments.json) {
        nlohmann::json labs = nlohmann::json::array();
        for (const Lab* lab : catalogue())
            labs.push_back({{"id", lab->id},
                            {"chapter", lab->chapter},
                            {"title", console.in(lab->title)},
                            {"question", console.in(lab->question)}});
        return console.print(labs.dump(2) + "\n") ? exitDone : exitFile;
    }
    std::string text;
    int chapter = 0;
    for (const Lab* lab : catalogue()) {
        if (lab->chapter != chapter)
            text += (text.empty() ? "" : "\n") + std::to_string(lab->chapter) + " " +
                    console.in(chapterTitle(lab->chapter)) + "\n";
        chapter = lab->chapter;
        text += helpEntry(lab->id, ended(console.in(lab->title)) + " " + console.in(lab->question));
    }
    return console.show(text) ? exitDone : exitFile;
}

} // namespace interleave
