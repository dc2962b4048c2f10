#include "app/run/program.h"

int main(int argc, char** argv) { return interleave::runProgram(argc, argv); }
