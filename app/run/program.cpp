#include "app/run/program.h"

#include "app/run/commands.h"
#include "app/run/complete.h"
#include "app/run/suggestion.h"
#include "labs/engine/catalogue.h"
#include "labs/engine/knownstate.h"

#include <array>
#include <clocale>
#include <new>

namespace interleave {
namespace {

using Command = int (*)(const Arguments&, const Console&);
constexpr std::array<std::pair<std::string_view, Command>, 7> commands{{{"list", listLabs},
                                                                        {"describe", describeLab},
                                                                        {"run", runLab},
                                                                        {"sweep", sweepLab},
                                                                        {"show", showFile},
                                                                        {"export", exportFile},
                                                                        {"doctor", doctor}}};

int dispatch(const Arguments& arguments, const Console& console)
{
    for (const auto& [name, command] : commands)
        if (name == arguments.command)
            return command(arguments, console);
    return exitUsage;
}

/// For the shell, not for people: no part of the help.
int completeFor(std::span<char*> words, const Console& console)
{
    std::vector<std::string_view> names;
    for (const auto& [name, command] : commands)
        names.push_back(name);
    return complete(std::vector<std::string_view>(words.begin(), words.end()), names, console);
}

} // namespace

const Lab* labNamed(const std::string& id, const Console& console)
{
    if (const Lab* lab = findLab(id))
        return lab;
    std::vector<std::string> known;
    for (const Lab* lab : catalogue())
        known.push_back(lab->id);
    if (id.empty())
        console.say(Sentence(LAB_TEXT("Name a lab; there are: %1."), {listed(known)}));
    else if (const std::string meant = nearest(id, known); !meant.empty())
        console.say(Sentence(LAB_TEXT("There is no lab “%1”. Did you mean “%2”? There are: %3."),
                             {id, meant, listed(known)}));
    else
        console.say(Sentence(LAB_TEXT("There is no lab “%1”. There are: %2."), {id, listed(known)}));
    return nullptr;
}

int runProgram(int argc, char** argv)
{
    startFromKnownState();
    std::setlocale(LC_CTYPE, ""); // what the system says of an error is in the user's language, too
    std::setlocale(LC_MESSAGES, "");
    const Console console(languageFor(argc, argv));
    try {
        if (argc > 1 && std::string_view(argv[1]) == "complete")
            return completeFor({argv + 2, argv + argc}, console);
        const auto arguments = readArguments(argc, argv, console);
        if (const Exit* code = std::get_if<Exit>(&arguments))
            return *code;
        return dispatch(std::get<Arguments>(arguments), console);
    } catch (const std::bad_alloc&) {
        return console.fail(exitRunFailed, Sentence(LAB_TEXT("There is not enough memory.")));
    } catch (const std::exception& error) {
        return console.fail(exitRunFailed,
                            Sentence(LAB_TEXT("This should not have happened: %1."), {error.what()}));
    }
}

} // namespace interleave
