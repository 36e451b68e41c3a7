"""A JupyterHub for a class on one machine: accounts, servers with limits, and a page of points for the teacher."""
