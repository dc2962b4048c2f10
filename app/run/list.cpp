#include "app/run/commands.h"
#include "app/run/table.h"
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
    Table table;
    table.column(console.in(LAB_TEXT("Lab")));
    table.column(console.in(LAB_TEXT("Chapter")));
    table.column(console.in(LAB_TEXT("Title")));
    table.column(console.in(LAB_TEXT("Question")));
    for (const Lab* lab : catalogue())
        table.row({lab->id, std::to_string(lab->chapter) + " " + console.in(chapterTitle(lab->chapter)),
                   console.in(lab->title), console.in(lab->question)});
    return console.print(table.text(terminalWidth())) ? exitDone : exitFile;
}

} // namespace interleave
