// The tasks of ux.md 6.3, as steps by accessible name. kliks and seconden are the bar.
// verandert: the task changes the store, so each way of doing gets one of its own.
export const taken = [
];
