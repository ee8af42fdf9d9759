// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/demo/sample.h"

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

Exit demo(Call &call)
{
    SampleOptions options;
    options.path = call.value(u"db"_s);
    options.further = call.has(u"enterprises"_s) ? 0 : mostFurtherFactories;
    if (call.has(u"enterprises"_s)) {
        bool ok = false;
        options.enterprises = call.value(u"enterprises"_s).toInt(&ok);
        if (!ok) {
            return call.refuse(
                {Error::Code::BadArgument, {u"enterprises"_s, call.value(u"enterprises"_s), u"a whole number"_s}});
        }
    }
    if (call.has(u"seed"_s)) {
        bool ok = false;
        options.seed = call.value(u"seed"_s).toUInt(&ok);
        if (!ok) {
            return call.refuse({Error::Code::BadArgument, {u"seed"_s, call.value(u"seed"_s), u"a whole number"_s}});
        }
    }
    const Result<SampleSummary> made = makeSample(options, call.clock());
    if (!made) {
        return call.refuse(made.error());
    }
    if (call.json()) {
        call.print(QJsonObject{{u"sites"_s, made->sites},
                               {u"assessments"_s, made->assessments},
                               {u"answers"_s, made->answers},
                               {u"findings"_s, made->findings},
                               {u"conflicts"_s, made->conflicts}});
    } else {
        call.say(u"Made %1: a sample programme of synthetic data with %2 factories, %3 audits, %4 answers, %5 findings "
                 "and %6 conflicts to decide."_s.arg(options.path)
                     .arg(made->sites)
                     .arg(made->assessments)
                     .arg(made->answers)
                     .arg(made->findings)
                     .arg(made->conflicts));
    }
    return Exit::Done;
}

} // namespace

std::vector<Command> demoCommands()
{
    return {{u"demo"_s,
             {},
             u"makes a realistic sample programme (synthetic)"_s,
             {dbOption,
              {u"enterprises"_s, u"N"_s, u"how many factories, all audited, 1 to 200; 12 and 28 that only send figures if left out"_s},
              {u"seed"_s, u"S"_s, u"the same number gives the same sample"_s},
              jsonOption},
             demo}};
}

} // namespace meyar::cli
