#include "app/run/arguments.h"

#include "app/run/help.h"
#include "app/run/helpentry.h"

#include <algorithm>

namespace interleave {
namespace {

/// Builds the command line. Values stay texts: what is wrong with one is said in the user's language later.
class CommandLine
{
public:
    CommandLine(const Console& console, Arguments& arguments);
    std::variant<Arguments, Exit> parse(int argc, char** argv);

private:
    CLI::App& command(const char* name, Text help);
    /// `shown` stands for the value in the help.
    void option(CLI::App& to, const char* name, const char* shown, std::string& value, Text help);
    void several(CLI::App& to, const char* name, const char* shown, std::vector<std::string>& values,
                 Text help);
    void tableOrJson(CLI::App& to);
    void files(CLI::App& to);
    void flag(CLI::App& to, const char* name, bool& value, Text help);
    void addLooking();
    void addReading();
    void addComparing(CLI::App& to);
    void addMeasuring(CLI::App& to);
    void addOutput(CLI::App& to);
    /// The heading of the options that follow.
    void heading(CLI::App& to, Text title) { to.option_defaults()->group(m_console.in(title)); }
    [[nodiscard]] std::string exitCodes() const;
    [[nodiscard]] Sentence sentenceOf(const CLI::ParseError& error) const;
    [[nodiscard]] Sentence notPossible() const;

    const Console& m_console;
    Arguments& m_arguments;
    std::string m_language;
    CLI::App m_app;
    std::vector<const CLI::App*> m_tablesOrJson; ///< commands that write nothing else
    std::vector<const CLI::Option*> m_valued;    ///< options that take a value
};

CommandLine::CommandLine(const Console& console, Arguments& arguments)
    : m_console(console)
    , m_arguments(arguments)
    , m_app(console.in(
                LAB_TEXT("Runs labs of concurrent, parallel and distributed computing, without a window.")),
            "interleave-run")
{
    m_app.fallthrough();
    m_app.formatter(std::make_shared<HelpFormatter>());
    heading(m_app, LAB_TEXT("Options"));
    m_app.get_formatter()->label("Usage", console.in(LAB_TEXT("Usage")));
    m_app.get_formatter()->label("OPTIONS", console.in(LAB_TEXT("OPTIONS")));
    m_app.get_formatter()->label("SUBCOMMAND", console.in(LAB_TEXT("COMMAND")));
    m_app.get_formatter()->label("Positionals", console.in(LAB_TEXT("Arguments")));
    m_app.set_help_flag("-h,--help", console.in(LAB_TEXT("Show this help")));
    m_app.set_version_flag("--version", "interleave-run " INTERLEAVE_VERSION,
                           console.in(LAB_TEXT("Show the version")));
    option(m_app, "--language", "en|fr", m_language,
           LAB_TEXT("The language; otherwise as the environment says"));
    m_app.footer([this] { return exitCodes(); });
    addLooking();
    addMeasuring(command("run", LAB_TEXT("Run a lab once, or as its preset says")));
    CLI::App& sweep = command("sweep", LAB_TEXT("Run a lab with every combination of some values"));
    several(sweep, "--over", "K=A,B,C", arguments.overs,
            LAB_TEXT("Vary the parameter K, from value to value: a list, or a range such as 2..64 or "
                     "0..100..20; may be repeated for other parameters"));
    option(sweep, "--resume", "FILE", arguments.resume,
           LAB_TEXT("Continue the experiment that this file holds a part of, and measure what is missing; "
                    "without LAB, as "
                    "the file says. It goes on in the same file, unless --out or --autosave names another"));
    addMeasuring(sweep);
    addReading();
}

CLI::App& CommandLine::command(const char* name, Text help)
{
    CLI::App& added = *m_app.add_subcommand(name, m_console.in(help));
    added.group(m_console.in(LAB_TEXT("Commands")));
    return added;
}

void CommandLine::option(CLI::App& to, const char* name, const char* shown, std::string& value, Text help)
{
    m_valued.push_back(to.add_option(name, value, m_console.in(help))->take_last()->option_text(shown));
}

void CommandLine::several(CLI::App& to, const char* name, const char* shown, std::vector<std::string>& values,
                          Text help)
{
    m_valued.push_back(to.add_option(name, values, m_console.in(help))
                           ->allow_extra_args(false)
                           ->take_all()
                           ->option_text(shown));
}

void CommandLine::files(CLI::App& to)
{
    to.add_option("FILE", m_arguments.files,
                  m_console.in(LAB_TEXT("Recordings (.ilrun); several are taken together")))
        ->option_text("...");
}

void CommandLine::flag(CLI::App& to, const char* name, bool& value, Text help)
{
    to.add_flag(name, value, m_console.in(help));
}

void CommandLine::tableOrJson(CLI::App& to)
{
    option(to, "--format", "FORMAT", m_arguments.format, LAB_TEXT("table or json"));
    flag(to, "--json", m_arguments.json, LAB_TEXT("As JSON"));
    to.callback([this] { m_arguments.json = m_arguments.json || m_arguments.format == "json"; });
    m_tablesOrJson.push_back(&to);
}

void CommandLine::addLooking()
{
    CLI::App& list = command("list", LAB_TEXT("List the labs"));
    tableOrJson(list);
    CLI::App& describe =
        command("describe", LAB_TEXT("Tell what a lab asks, what may be set, and what it measures"));
    option(describe, "LAB", "", m_arguments.lab, LAB_TEXT("The lab's name"));
    tableOrJson(describe);
}

void CommandLine::addReading()
{
    CLI::App& show = command("show", LAB_TEXT("Show what a recording holds"));
    files(show);
    option(show, "--format", "FORMAT", m_arguments.format, LAB_TEXT("table, json or csv"));
    addComparing(show);
    CLI::App& exporting = command("export", LAB_TEXT("Write a recording for other programs"));
    files(exporting);
    option(exporting, "--format", "FORMAT", m_arguments.format, LAB_TEXT("csv, json or perfetto"));
    option(exporting, "-o,--out", "PATH", m_arguments.out,
           LAB_TEXT("Where to: a file or a folder, for csv a folder; otherwise stdout, for csv the table of "
                    "runs only"));
    addComparing(exporting);
    CLI::App& doctor =
        command("doctor", LAB_TEXT("Describe this machine and what may disturb measurements on it"));
    tableOrJson(doctor);
}

void CommandLine::addComparing(CLI::App& to)
{
    heading(to, LAB_TEXT("Comparison"));
    option(to, "--compare-to", "K=V", m_arguments.compareTo,
           LAB_TEXT("How much faster than the runs with this value, with intervals, and the efficiency. "
                    "file=NAME and machine=NAME compare files and machines"));
    option(to, "--group-by", "WHAT", m_arguments.groupBy,
           LAB_TEXT("What tells runs apart beside their parameters: file, machine, or parameters for nothing "
                    "else; usually file"));
}

void CommandLine::addMeasuring(CLI::App& to)
{
    option(to, "LAB", "", m_arguments.lab, LAB_TEXT("The lab's name"));
    option(to, "--preset", "ID", m_arguments.preset, LAB_TEXT("Start from a recipe of the lab"));
    several(to, "--set", "K=V", m_arguments.sets,
            LAB_TEXT("Give the parameter K the value V; may be repeated"));
    option(to, "--seed", "N", m_arguments.seed, LAB_TEXT("The seed of everything random in the lab (1)"));
    option(to, "--repeat", "N", m_arguments.repeat,
           LAB_TEXT("How often each setting is measured, after one warm-up (1, or as the preset says)"));
    option(to, "--order", "HOW", m_arguments.order,
           LAB_TEXT("random: every setting once, in an order drawn from the seed, before any is repeated, so "
                    "that drift "
                    "spreads; or given; usually random"));
    option(to, "--trace", "HOW", m_arguments.trace,
           LAB_TEXT(
               "How to learn what threads do: kernel (its record of every switch), sample (/proc, 50 times a "
               "second) or off; usually kernel"));
    option(to, "--spans", "HOW", m_arguments.spans,
           LAB_TEXT(
               "What to keep of very many changes of state: merged (a recording stays below 16 MB; times and "
               "counts are exact) or all; usually merged"));
    addOutput(to);
}

void CommandLine::addOutput(CLI::App& to)
{
    heading(to, LAB_TEXT("Output"));
    option(to, "-o,--out", "FILE", m_arguments.out,
           LAB_TEXT("Keep the recordings in this file, written whole or not at all"));
    option(to, "--autosave", "FILE", m_arguments.autosave,
           LAB_TEXT("Append the recordings to this file while they are made, so that a crash loses nothing"));
    option(to, "--format", "FORMAT", m_arguments.format, LAB_TEXT("table, json or csv"));
    flag(to, "-q,--quiet", m_arguments.quiet, LAB_TEXT("No progress on stderr"));
    heading(to, LAB_TEXT("For programs that start this one"));
    flag(to, "--stream", m_arguments.stream, LAB_TEXT("Write the recordings to stdout as they are made"));
    flag(to, "--attached", m_arguments.attached,
         LAB_TEXT("Obey stdin (stop, kill, pause, continue, action ID), and end with it or with the program "
                  "that started this one"));
}

std::string CommandLine::exitCodes() const
{
    const std::pair<const char*, Text> codes[] = {
        {"0", LAB_TEXT("done, or stopped through the control pipe")},
        {"1", LAB_TEXT("a run failed; the others were made")},
        {"2", LAB_TEXT("the command line asks for something that does not exist")},
        {"3", LAB_TEXT("a file or the output could not be read or written")},
        {"129, 130, 143", LAB_TEXT("stopped by SIGHUP, SIGINT (Ctrl-C), SIGTERM; what was measured is kept")},
    };
    std::string text = m_console.in(LAB_TEXT("Exit codes")) + ":\n";
    for (const auto& [code, meaning] : codes)
        text += helpEntry(code, m_console.in(meaning));
    text.pop_back(); // CLI11 ends the line
    return text;
}

/// Empty where nothing is wrong.
Sentence CommandLine::notPossible() const
{
    for (const CLI::Option* option : m_valued) // `--out "$FILE"` would keep nothing, and not say so
        if (option->count() > 0 && std::ranges::count(option->results(), std::string()) > 0)
            return Sentence(
                LAB_TEXT("What is given to %1 is empty (a variable that is not set?); leave %1 out, "
                         "or name a value."),
                {option->get_name()});
    if (!m_language.empty() && m_language != "en" && m_language != "fr")
        return Sentence(LAB_TEXT("%1 must be one of %2; “%3” is not."), {"--language", "en, fr", m_language});
    const std::string& format = m_arguments.format;
    for (const CLI::App* command : m_app.get_subcommands())
        if (std::ranges::find(m_tablesOrJson, command) != m_tablesOrJson.end() && !format.empty() &&
            format != "table" && format != "json")
            return Sentence(LAB_TEXT("%1 must be one of %2; “%3” is not."),
                            {"--format", "table, json", format});
    return {};
}

Sentence CommandLine::sentenceOf(const CLI::ParseError& error) const
{
    const std::string what = error.what();
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr)
        return notUnderstood(m_app, m_app.remaining(true).empty() ? what : m_app.remaining(true).front());
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr)
        return Sentence(LAB_TEXT("%1 needs a value; --help tells which."), {what.substr(0, what.find(':'))});
    return Sentence(LAB_TEXT("The command line is not understood (%1); --help shows how it is written."),
                    {what});
}

std::variant<Arguments, Exit> CommandLine::parse(int argc, char** argv)
{
    try {
        m_app.parse(argc, argv);
    } catch (const CLI::Success& asked) { // help or version
        return m_console.print(asked.get_name() == "CallForVersion" ? std::string(asked.what()) + "\n"
                                                                    : m_app.help())
                   ? exitDone
                   : exitFile;
    } catch (const CLI::ParseError& error) {
        m_console.say(sentenceOf(error));
        return exitUsage;
    }
    if (const Sentence wrong = notPossible(); !wrong.empty()) {
        m_console.say(wrong);
        return exitUsage;
    }
    if (m_app.get_subcommands().empty()) {
        writeToStderr(m_app.help());
        return exitUsage;
    }
    m_arguments.command = m_app.get_subcommands().front()->get_name();
    return m_arguments;
}

} // namespace

std::variant<Arguments, Exit> readArguments(int argc, char** argv, const Console& console)
{
    Arguments arguments;
    return CommandLine(console, arguments).parse(argc, argv);
}

std::string languageFor(int argc, char** argv)
{
    constexpr std::string_view name = "--language";
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == name && i + 1 < argc)
            return argv[i + 1];
        if (argument.starts_with(name) && argument.substr(name.size()).starts_with('='))
            return std::string(argument.substr(name.size() + 1));
    }
    return languageOfEnvironment();
}

} // namespace interleave
