#include "app/gui/program.h"

int main(int argc, char** argv) { return interleave::runProgram(argc, argv); }
