# bash completion for interleave-run. Commands and options come from its help, labs, presets, parameters and values from
# the program itself: nothing here grows old.

_interleave_run_ask()
{
    "${COMP_WORDS[0]}" complete "$@" 2>/dev/null
}

# The lab among the words that were typed: the first word after the command that is none of an option.
_interleave_run_lab()
{
    local labs word
    labs=" $(_interleave_run_ask labs | tr '\n' ' ')"
    for word in "${words[@]:2:cword-2}"; do
        [[ $labs == *" $word "* ]] && echo "$word" && return
    done
}

# Offers names that go on as "NAME=…": no space after them.
_interleave_run_pairs()
{
    local lab=$1 typed=$2 key before=
    if [[ $typed != *=* ]]; then
        compopt -o nospace
        mapfile -t COMPREPLY < <(compgen -S = -W "$(_interleave_run_ask parameters "$lab")" -- "$typed")
        return
    fi
    key=${typed%%=*}
    typed=${typed#*=}
    if [[ $typed == *,* ]]; then
        before=${typed%,*},
        typed=${typed##*,}
    fi
    [[ $COMP_WORDBREAKS == *=* ]] || before=$key=$before
    mapfile -t COMPREPLY < <(compgen -P "$before" -W "$(_interleave_run_ask values "$lab" "$key")" -- "$typed")
}

# The options of a command, or of the program itself: those that its help names.
_interleave_run_options()
{
    local -a program=()
    [[ $1 == -* ]] || program=("$1")
    mapfile -t COMPREPLY < <(compgen -W "$(LC_ALL=C "${COMP_WORDS[0]}" "${program[@]}" --help 2>/dev/null |
        grep -oE -- '(^|[ ,])--?[a-z][a-z-]*' | tr -d ' ,')" -- "$2")
}

_interleave_run()
{
    local cur prev words cword
    _get_comp_words_by_ref -n =: cur prev words cword || return
    local asked=${words[1]}
    if ((cword == 1)) && [[ $cur != -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_interleave_run_ask commands)" -- "$cur")
        return
    fi
    case $prev in
        --set | --over) _interleave_run_pairs "$(_interleave_run_lab)" "$cur" ;;
        --preset) mapfile -t COMPREPLY < <(compgen -W "$(_interleave_run_ask presets "$(_interleave_run_lab)")" -- "$cur") ;;
        --format) mapfile -t COMPREPLY < <(compgen -W "table json csv perfetto" -- "$cur") ;;
        --order) mapfile -t COMPREPLY < <(compgen -W "random given" -- "$cur") ;;
        --trace) mapfile -t COMPREPLY < <(compgen -W "kernel sample off" -- "$cur") ;;
        --spans) mapfile -t COMPREPLY < <(compgen -W "merged all" -- "$cur") ;;
        --group-by) mapfile -t COMPREPLY < <(compgen -W "file machine parameters" -- "$cur") ;;
        --language) mapfile -t COMPREPLY < <(compgen -W "en fr" -- "$cur") ;;
        --out | -o | --autosave | --resume) compopt -o default ;;
        *)
            if [[ $cur == -* ]]; then
                _interleave_run_options "$asked" "$cur"
            elif [[ $asked == @(run|sweep|describe) && -z $(_interleave_run_lab) ]]; then
                mapfile -t COMPREPLY < <(compgen -W "$(_interleave_run_ask labs)" -- "$cur")
            elif [[ $asked == @(show|export) ]]; then
                compopt -o default
            fi
            ;;
    esac
}

complete -F _interleave_run interleave-run
