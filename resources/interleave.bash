# bash completion for interleave.

_interleave()
{
    local cur prev
    _get_comp_words_by_ref cur prev || return
    case $prev in
        --lesson) mapfile -t COMPREPLY < <(compgen -W "$("${COMP_WORDS[0]}-run" complete labs 2>/dev/null)" -- "$cur") ;;
        --tour | --charts) mapfile -t COMPREPLY < <(compgen -d -- "$cur") ;;
        --size) ;;
        *)
            if [[ $cur == -* ]]; then
                mapfile -t COMPREPLY < <(compgen -W "$(LC_ALL=C "${COMP_WORDS[0]}" --help 2>/dev/null |
                    grep -oE -- '^ +--[a-z-]+' | tr -d ' ')" -- "$cur")
            else
                compopt -o default
            fi
            ;;
    esac
}

complete -F _interleave interleave
