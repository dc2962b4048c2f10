// The token ring and CommsTime with unbuffered channels, one P. Prints the median of several runs.
package main

import (
	"fmt"
	"runtime"
	"sort"
	"time"
)

func ring(size, laps int) float64 {
	first := make(chan int)
	in := first
	for node := 1; node < size; node++ {
		out := make(chan int)
		go func(in <-chan int, out chan<- int) {
			for token := range in {
				out <- token
			}
			close(out)
		}(in, out)
		in = out
	}
	lap := func() { first <- 1; <-in }
	lap()
	begin := time.Now()
	for i := 0; i < laps; i++ {
		lap()
	}
	took := time.Since(begin)
	close(first)
	for range in {
	}
	return float64(took.Nanoseconds()) / float64(laps*size)
}

func commsTime(rounds int) float64 {
	a, b, c, d := make(chan int), make(chan int), make(chan int), make(chan int)
	go func() {
		a <- 0
		for number := range c {
			a <- number
		}
	}()
	go func() {
		for number := range a {
			d <- number
			b <- number
		}
	}()
	go func() {
		for number := range b {
			c <- number + 1
		}
	}()
	begin := time.Now()
	for i := 0; i < rounds; i++ {
		<-d
	}
	return float64(time.Since(begin).Nanoseconds()) / float64(4*rounds)
}

func median(measure func() float64) float64 {
	const runs = 5
	var all [runs]float64
	for i := range all {
		all[i] = measure()
	}
	sort.Float64s(all[:])
	return all[runs/2]
}

func main() {
	runtime.GOMAXPROCS(1)
	for _, size := range []int{64, 100000} {
		size := size
		fmt.Printf("ring of %d: %.1f ns per hop\n", size, median(func() float64 { return ring(size, 1+1000000/size) }))
	}
	fmt.Printf("CommsTime: %.1f ns per communication\n", median(func() float64 { return commsTime(200000) }))
}
