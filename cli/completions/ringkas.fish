# fish completion of ringkas; install it as share/fish/vendor_completions.d/ringkas.fish
set -l summarizes "not __fish_seen_subcommand_from sentences clean keywords"
set -l formats "not __fish_seen_subcommand_from sentences"

complete -c ringkas -n __fish_use_subcommand -a summarize -d 'Most important sentences of a text'
complete -c ringkas -n __fish_use_subcommand -a batch -d 'Many texts, JSON Lines in and out'
complete -c ringkas -n __fish_use_subcommand -a sentences -d 'One sentence a line'
complete -c ringkas -n __fish_use_subcommand -a clean -d 'The article of a page'
complete -c ringkas -n __fish_use_subcommand -a keywords -d 'Key phrases, best first'
complete -c ringkas -n __fish_use_subcommand -l version -d 'Print the version'
complete -c ringkas -s h -l help -d 'Print help'

complete -c ringkas -n $summarizes -s n -l sentences -x -d 'This many sentences'
complete -c ringkas -n $summarizes -l ratio -x -d 'Share of the words'
complete -c ringkas -n $summarizes -l words -x -d 'At most this many words'
complete -c ringkas -n $summarizes -l method -x -a 'auto news general textrank lexrank lead' -d 'How sentences are ranked'
complete -c ringkas -n $summarizes -l title -x -d 'Title of the article'
complete -c ringkas -n $summarizes -l query -x -d 'Prefer sentences that have to do with this'
complete -c ringkas -n $summarizes -l no-clean -d 'Take the text as it is'
complete -c ringkas -n $summarizes -l model -r -d 'Numbers of the news ranking'
complete -c ringkas -n $formats -l format -x -a 'text markdown json' -d 'Output'
complete -c ringkas -n '__fish_seen_subcommand_from batch' -s j -l jobs -x -d 'Threads'
complete -c ringkas -n '__fish_seen_subcommand_from batch' -l full -d 'With sentences and reasons'
complete -c ringkas -n '__fish_seen_subcommand_from keywords' -s n -l count -x -d 'At most this many'
