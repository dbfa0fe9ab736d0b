# The consumer and the command say the same of the text.
execute_process(COMMAND ${COMMAND} -n 2 ${TEXT} OUTPUT_VARIABLE expected COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CONSUMER} ${TEXT} OUTPUT_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
if(expected STREQUAL "" OR NOT said STREQUAL expected)
  message(FATAL_ERROR "the command says:\n${expected}\nthe consumer says:\n${said}")
endif()
