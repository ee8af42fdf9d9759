// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sync/child.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace meyar::bench {

namespace {

double seconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

} // namespace

void timed(Figures &figures, const std::string &name, const std::function<void()> &work)
{
    const double cpu = cpuSeconds();
    const auto start = std::chrono::steady_clock::now();
    work();
    figures[name + "_s"] = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    figures[name + "_cpu_s"] = cpuSeconds() - cpu;
}

Figures inChild(const std::function<void(Figures &)> &work)
{
    int ends[2] = {};
    if (pipe(ends) != 0) {
        std::abort();
    }
    std::fflush(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        Figures figures;
        work(figures);
        figures["peak_MB"] = peakMegabytes();
        std::FILE *out = fdopen(ends[1], "w");
        for (const auto &[name, value] : figures) {
            std::fprintf(out, "%s %.9g\n", name.c_str(), value);
        }
        std::fclose(out);
        _exit(0);
    }
    close(ends[1]);
    Figures figures;
    std::FILE *in = fdopen(ends[0], "r");
    char name[100] = {};
    double value = 0;
    while (std::fscanf(in, "%99s %lg", name, &value) == 2) {
        figures[name] = value;
    }
    std::fclose(in);
    int status = 0;
    if (waitpid(child, &status, 0) != child || status != 0) {
        std::fprintf(stderr, "a measurement failed\n");
        std::exit(1);
    }
    return figures;
}

} // namespace meyar::bench
