// Functions are optimised later than V8 would by itself. It optimises for programs that run for long: of a run over some dozens of
// articles half the processor's time went into machine code that was hardly used before the run was over.
// Measured with the V8 of Node 20; another may not know the flag, and would complain of it.
module.exports = process.versions.v8.startsWith('11.') ? '--interrupt-budget=400000' : '';
