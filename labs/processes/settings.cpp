#include "labs/processes/settings.h"

#include "labs/processes/words.h"

namespace interleave {
namespace {

constexpr Text noCommand = LAB_TEXT("There is no command: type the program to run, and its arguments.");

} // namespace

namespace processes {

Program Settings::program(const std::string& own) const
{
    auto words = wordsOf(command.empty() ? own : command);
    if (!words)
        throw RunFailure{words.failure()};
    if (words->empty() || words->front().empty())
        throw RunFailure{Sentence(noCommand)};
    auto assignments = assignmentsOf(environment);
    if (!assignments)
        throw RunFailure{assignments.failure()};
    return {std::move(*words), folder, std::move(*assignments), {-1, -1, -1}};
}

std::string Settings::textOr(const std::string& own) const { return text.empty() ? own : unescaped(text); }

} // namespace processes
} // namespace interleave
