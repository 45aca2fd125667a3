/* A worker of one line, for early-script: the first object of Intl loads the browser's tables of languages for all its threads. */
new Intl.DateTimeFormat();
close();
