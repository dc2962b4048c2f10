# Embeds translations/interleave_<lang>.ts into the engine, so that the runner speaks every language without Qt.
# Included, it adds the generated file to the engine; run as a script, it writes that file:
#   cmake -DOUT=translations.cpp -P translations.cmake <file.ts>…

if(NOT CMAKE_SCRIPT_MODE_FILE)
    file(GLOB ts_files CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/interleave_*.ts")
    set(translations "${CMAKE_CURRENT_BINARY_DIR}/translations.cpp")
    add_custom_command(OUTPUT "${translations}"
                       COMMAND "${CMAKE_COMMAND}" "-DOUT=${translations}" -P "${CMAKE_CURRENT_LIST_FILE}" ${ts_files}
                       DEPENDS ${ts_files} "${CMAKE_CURRENT_LIST_FILE}"
                       COMMENT "Embedding the translations" VERBATIM)
    target_sources(engine PRIVATE "${translations}")
    return()
endif()

# Characters that CMake's lists would trip over, and stand-ins that no text contains.
string(ASCII 28 hidden_semicolon)
string(ASCII 29 hidden_open)
string(ASCII 30 hidden_close)
string(ASCII 31 hidden_backslash)

# The UTF-8 bytes of a code point of the Basic Multilingual Plane, given in hexadecimal.
function(utf8 hexadecimal result)
    math(EXPR code "0x${hexadecimal}")
    math(EXPR low "128 + (${code} & 63)")
    math(EXPR middle "128 + ((${code} >> 6) & 63)")
    math(EXPR high "224 + (${code} >> 12)")
    math(EXPR two "192 + (${code} >> 6)")
    if(code LESS 128)
        string(ASCII ${code} bytes)
    elseif(code LESS 2048)
        string(ASCII ${two} ${low} bytes)
    else()
        string(ASCII ${high} ${middle} ${low} bytes)
    endif()
    set(${result} "${bytes}" PARENT_SCOPE)
endfunction()

function(unescape text result)
    string(REPLACE "&lt${hidden_semicolon}" "<" text "${text}")
    string(REPLACE "&gt${hidden_semicolon}" ">" text "${text}")
    string(REPLACE "&quot${hidden_semicolon}" "\"" text "${text}")
    string(REPLACE "&apos${hidden_semicolon}" "'" text "${text}")
    while(text MATCHES "&#x([0-9a-fA-F]+)${hidden_semicolon}") # lupdate writes every space but ' ' so, also the French ones
        set(entity "${CMAKE_MATCH_0}")
        utf8("${CMAKE_MATCH_1}" bytes)
        string(REPLACE "${entity}" "${bytes}" text "${text}")
    endwhile()
    string(REPLACE "&amp${hidden_semicolon}" "&" text "${text}")
    set(${result} "${text}" PARENT_SCOPE)
endfunction()

function(entries_of file result)
    string(REGEX REPLACE "^.*interleave_([a-zA-Z_]+)\\.ts$" "\\1" language "${file}")
    file(READ "${file}" xml)
    string(REPLACE "\\" "${hidden_backslash}" xml "${xml}")
    string(REPLACE ";" "${hidden_semicolon}" xml "${xml}")
    string(REPLACE "[" "${hidden_open}" xml "${xml}")
    string(REPLACE "]" "${hidden_close}" xml "${xml}")
    string(REPLACE "</message>" ";" messages "${xml}")
    set(entries "")
    foreach(message IN LISTS messages)
        # An unfinished or vanished translation carries a type, plural forms are elements: neither matches.
        if(message MATCHES "<source>([^<]+)</source>.*<translation>([^<]+)</translation>")
            set(target "${CMAKE_MATCH_2}")
            unescape("${CMAKE_MATCH_1}" source)
            unescape("${target}" target)
            string(APPEND entries "    {\"${language}\"sv, R\"ts(${source})ts\"sv, R\"ts(${target})ts\"sv},\n")
        endif()
    endforeach()
    string(REPLACE "${hidden_semicolon}" ";" entries "${entries}")
    string(REPLACE "${hidden_open}" "[" entries "${entries}")
    string(REPLACE "${hidden_close}" "]" entries "${entries}")
    string(REPLACE "${hidden_backslash}" "\\" entries "${entries}")
    set(${result} "${entries}" PARENT_SCOPE)
endfunction()

set(table "")
math(EXPR last "${CMAKE_ARGC} - 1")
foreach(index RANGE ${last})
    if(CMAKE_ARGV${index} MATCHES "\\.ts$")
        entries_of("${CMAKE_ARGV${index}}" entries)
        string(APPEND table "${entries}")
    endif()
endforeach()

file(WRITE "${OUT}" "// Written by labs/translations.cmake.
#include \"labs/engine/translations.h\"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <vector>

namespace interleave {

namespace {

using namespace std::literals;

constexpr Translation finished[] = { // data: as code, it would take the compiler 17 s
${table}};

} // namespace

std::span<const Translation> embeddedTranslations()
{
    static const std::vector<Translation> table = [] {
        std::vector<Translation> all(std::begin(finished), std::end(finished));
        const auto key = [](const Translation& entry) { return std::tie(entry.language, entry.source); };
        std::ranges::stable_sort(all, {}, key); // of two contexts with the same source the first one wins
        const auto same = [&](const Translation& a, const Translation& b) { return key(a) == key(b); };
        all.erase(std::unique(all.begin(), all.end(), same), all.end());
        return all;
    }();
    return table;
}

} // namespace interleave
")
