# bash completion of ringkas; source it, or install it as share/bash-completion/completions/ringkas
_ringkas() {
    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=summarize options
    case ${COMP_WORDS[1]} in
        summarize | batch | sentences | clean | keywords) [ "$COMP_CWORD" -gt 1 ] && command=${COMP_WORDS[1]} ;;
    esac
    local summary="-n --sentences --ratio --words --method --title --query --no-clean --model --format -h --help"
    case $previous in
        --method) COMPREPLY=($(compgen -W "auto news general textrank lexrank lead" -- "$word")); return ;;
        --format)
            local formats="text markdown json"
            [ "$command" = batch ] && formats=json
            [ "$command" = clean ] || [ "$command" = keywords ] && formats="text json"
            COMPREPLY=($(compgen -W "$formats" -- "$word")); return ;;
        -n | --sentences | --ratio | --words | --title | --query | -j | --jobs | --count) return ;;
    esac
    case $command in
        summarize) options=$summary ;;
        batch) options="$summary -j --jobs --full" ;;
        sentences) options="-h --help" ;;
        clean) options="--format -h --help" ;;
        keywords) options="-n --count --format -h --help" ;;
    esac
    if [ "$COMP_CWORD" -eq 1 ]; then
        options="$options --version"
        [[ $word == -* ]] || options="summarize batch sentences clean keywords"
    fi
    if [[ $word == -* ]]; then
        COMPREPLY=($(compgen -W "$options" -- "$word"))
    else
        COMPREPLY=($(compgen -f -- "$word"))
        [ "$COMP_CWORD" -eq 1 ] && COMPREPLY+=($(compgen -W "$options" -- "$word"))
    fi
}
complete -o filenames -F _ringkas ringkas
