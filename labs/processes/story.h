#pragma once
// What a scene tells its stage, moment by moment: marks on the lane of the main process. A mark's object is
// named like a short sentence, "1234 starts sh", which timelines show and the stage reads.

#include "labs/engine/button.h"
#include "labs/engine/context.h"

#include <optional>
#include <set>

namespace interleave::processes {

/// What happens to a process; in brackets what the mark's number and the rest of the sentence are.
enum class Deed : std::uint8_t {
    starts,  ///< [the parent's pid; the name]
    ends,    ///< [its status, as in waitpid(2)]: a zombie from now on; told once, whoever tells it again
    reaped,  ///< [the same]: nothing of it is left
    adopted, ///< [the new parent's pid]
    stream,  ///< [descriptor; what it leads to]
    gets,    ///< [bytes; the text] the parent sent it
    says,    ///< [bytes; the text] it wrote to its standard output, and the parent has read it
    errs,    ///< [bytes; the text] the same for its standard error
    stuck, ///< it and the parent wait for room that only the other could make, as long as nothing else comes
    holds  ///< [value; where] of the variable that all talk about
};

struct Fact {
    Deed deed = Deed::starts;
    pid_t pid = 0;
    std::string what;

    friend bool operator==(const Fact&, const Fact&) = default;
};
std::string nameOf(const Fact& fact);
/// Nothing where the name is no fact's.
std::optional<Fact> factOf(std::string_view name);

class Story
{
public:
    /// The caller is in it from the beginning.
    explicit Story(Context& run);

    /// For the child that is attended to: pressed as soon as one can see it, before anybody listens.
    Button terminate;
    Button kill;

    /// Of what is said only the beginning is told, and a remark says so.
    void tell(Deed deed, pid_t pid, std::uint32_t number, std::string_view what = {});

private:
    static constexpr int mostTalk = 2000; ///< a picture cannot show more, nor can a reader follow
    Context& m_run;
    int m_talk = 0;
    std::set<pid_t> m_zombies; ///< whose end has been told
};

} // namespace interleave::processes
