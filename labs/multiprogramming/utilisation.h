#pragma once
// What theory says of the CPU when n jobs are in memory and each waits for its device a share p of its time.

namespace interleave::multiprogramming {

/// The textbook's estimate, which lets every job wait or not regardless of the others: one core is idle only
/// while all n wait, 1 − pⁿ. With several cores: the mean share of them that are busy. 0 … 1.
double estimatedUse(double p, int n, int cores);

/// What cannot be beaten: the jobs' demand, or all cores busy. 0 … 1.
double bestUse(double p, int n, int cores);

} // namespace interleave::multiprogramming
